# METADATA
# title: Nodes boot securely
# description: Without secure boot a rootkit that was written to the disk of a node starts with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
# custom:
#   id: google.gke.node_secure_boot
#   aliases: [CKV_GCP_68]
#   requirement: GKE node pools must boot securely
#   severity: LOW
#   category: hygiene
#   resource_types: [google_container_node_pool]
#   remediation: Set `node_config.0.shielded_instance_config.0.enable_secure_boot` to true.
#   fix:
#     set:
#       path: [node_config, 0, shielded_instance_config, 0, enable_secure_boot]
#       value: true
package decree.google.gke.node_secure_boot

import data.decree.tf
import data.decree.value

deny contains tf.finding(node_pool, "must boot securely", ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"]) if {
	some node_pool in input.resource.google_container_node_pool
	enable_secure_boot := value.at(node_pool.values, ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"], null)
	value.known(enable_secure_boot)
	enable_secure_boot != true
}
