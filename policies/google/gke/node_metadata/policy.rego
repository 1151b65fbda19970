# METADATA
# title: Nodes hide their metadata from pods
# description: With the plain metadata server every pod can fetch the token of the node.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
# custom:
#   id: google.gke.node_metadata
#   aliases: [CKV_GCP_69, AVD-GCP-0057]
#   requirement: no GKE node pool may have workload_metadata_config.mode "GCE_METADATA"
#   severity: HIGH
#   category: configuration
#   resource_types: [google_container_node_pool]
#   profiles: [recommended, ai_platform]
#   remediation: Set `mode` in `workload_metadata_config` to "GKE_METADATA".
package decree.google.gke.node_metadata

import data.decree.tf

deny contains tf.finding(node_pool, "must not set `node_config.0.workload_metadata_config.0.mode` to \"GCE_METADATA\"", ["node_config", 0, "workload_metadata_config", 0, "mode"]) if {
	some node_pool in input.resource.google_container_node_pool
	node_pool.values.node_config[0].workload_metadata_config[0].mode == "GCE_METADATA"
}
