# METADATA
# title: Boot disks of nodes are encrypted with a customer managed key
# description: Boot disks hold the images and scratch data of pods; with a key of your own they can be taken out of reach.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
# custom:
#   id: google.gke.node_boot_disk_key
#   requirement: GKE node pools must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [google_container_node_pool]
#   remediation: Name a key of Cloud KMS, and let the service agent use it.
package decree.google.gke.node_boot_disk_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(node_pool, "must be encrypted with a customer managed key", ["node_config", 0, "boot_disk_kms_key"]) if {
	some node_pool in input.resource.google_container_node_pool
	value.absent(value.at(node_pool.values, ["node_config", 0, "boot_disk_kms_key"], null))
}
