# METADATA
# title: GKE nodes have private addresses
# description: Nodes with public addresses, and the ports of the pods on them, are one firewall rule away from the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.private_nodes
#   aliases: [CKV_GCP_64, CKV_GCP_25, AVD-GCP-0059, 6ccb85d7-0420-4907-9380-50313f80946b]
#   requirement: GKE clusters must have private nodes
#   severity: HIGH
#   category: network isolation
#   resource_types: [google_container_cluster]
#   profiles: [ai_platform]
#   remediation: Set `enable_private_nodes` to true in `private_cluster_config`.
#   fix:
#     set:
#       path: [private_cluster_config, 0, enable_private_nodes]
#       value: true
package decree.google.gke.private_nodes

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have private nodes", ["private_cluster_config", 0, "enable_private_nodes"]) if {
	some cluster in input.resource.google_container_cluster
	enable_private_nodes := value.at(cluster.values, ["private_cluster_config", 0, "enable_private_nodes"], null)
	value.known(enable_private_nodes)
	enable_private_nodes != true
}
