# METADATA
# title: Nodes monitor the integrity of their boot
# description: A node whose boot was changed is not noticed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
# custom:
#   id: google.gke.node_integrity_monitoring
#   aliases: [CKV_GCP_72]
#   requirement: GKE node pools must have integrity monitoring enabled
#   severity: LOW
#   category: hygiene
#   resource_types: [google_container_node_pool]
#   remediation: Set `node_config.0.shielded_instance_config.0.enable_integrity_monitoring` to true.
#   fix:
#     set:
#       path: [node_config, 0, shielded_instance_config, 0, enable_integrity_monitoring]
#       value: true
package decree.google.gke.node_integrity_monitoring

import data.decree.tf
import data.decree.value

deny contains tf.finding(node_pool, "must monitor integrity", ["node_config", 0, "shielded_instance_config", 0, "enable_integrity_monitoring"]) if {
	some node_pool in input.resource.google_container_node_pool
	enable_integrity_monitoring := node_pool.values.node_config[0].shielded_instance_config[0].enable_integrity_monitoring
	value.known(enable_integrity_monitoring)
	enable_integrity_monitoring != true
}
