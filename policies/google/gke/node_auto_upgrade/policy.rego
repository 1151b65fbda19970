# METADATA
# title: Node pools upgrade their nodes
# description: Nodes that are not upgraded run a kubelet and a kernel with known flaws.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
# custom:
#   id: google.gke.node_auto_upgrade
#   aliases: [CKV_GCP_10, AVD-GCP-0058, b139213e-7d24-49c2-8025-c18faa21ecaa]
#   requirement: GKE node pools must have automatic node upgrade enabled
#   severity: MEDIUM
#   category: patching
#   resource_types: [google_container_node_pool]
#   remediation: Set `management.0.auto_upgrade` to true.
#   fix:
#     set:
#       path: [management, 0, auto_upgrade]
#       value: true
package decree.google.gke.node_auto_upgrade

import data.decree.tf
import data.decree.value

deny contains tf.finding(node_pool, "must upgrade nodes automatically", ["management", 0, "auto_upgrade"]) if {
	some node_pool in input.resource.google_container_node_pool
	auto_upgrade := value.at(node_pool.values, ["management", 0, "auto_upgrade"], null)
	value.known(auto_upgrade)
	auto_upgrade != true
}
