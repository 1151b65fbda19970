# METADATA
# title: The read-only port of the kubelet is closed
# description: Port 10255 tells everyone in the network of pods, their environment and their state, without
#   asking who it is.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
# custom:
#   id: google.gke.node_kubelet_readonly_port
#   requirement: GKE node pools must not open the kubelet read-only port
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_container_node_pool]
#   remediation: Set `insecure_kubelet_readonly_port_enabled` to "FALSE" in `kubelet_config`.
package decree.google.gke.node_kubelet_readonly_port

import data.decree.tf

deny contains tf.finding(node_pool, "must not open the read-only port of the kubelet", ["node_config", 0, "kubelet_config", 0, "insecure_kubelet_readonly_port_enabled"]) if {
	some node_pool in input.resource.google_container_node_pool
	node_pool.values.node_config[0].kubelet_config[0].insecure_kubelet_readonly_port_enabled in ["TRUE", "true", true]
}
