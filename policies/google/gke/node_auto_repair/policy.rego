# METADATA
# title: Node pools repair their nodes
# description: A node that fails its health checks stays in the pool, and pods on it stay broken.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
# custom:
#   id: google.gke.node_auto_repair
#   aliases: [CKV_GCP_9, AVD-GCP-0063, acfdbec6-4a17-471f-b412-169d77553332]
#   requirement: GKE node pools must have automatic node repair enabled
#   severity: LOW
#   category: availability
#   resource_types: [google_container_node_pool]
#   remediation: Set `management.0.auto_repair` to true.
#   fix:
#     set:
#       path: [management, 0, auto_repair]
#       value: true
package decree.google.gke.node_auto_repair

import data.decree.tf
import data.decree.value

deny contains tf.finding(node_pool, "must repair nodes automatically", ["management", 0, "auto_repair"]) if {
	some node_pool in input.resource.google_container_node_pool
	auto_repair := value.at(node_pool.values, ["management", 0, "auto_repair"], null)
	value.known(auto_repair)
	auto_repair != true
}
