# METADATA
# title: Nodes run Container-Optimized OS
# description: General systems carry programs that no node needs, and that intruders use.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
# custom:
#   id: google.gke.node_image
#   aliases: [CKV_GCP_22, AVD-GCP-0054, 8a893e46-e267-485a-8690-51f39951de58]
#   requirement: GKE node pools must run Container-Optimized OS
#   severity: LOW
#   category: hygiene
#   resource_types: [google_container_node_pool]
#   remediation: Set `image_type` to "COS_CONTAINERD", or remove it.
#   fix:
#     set:
#       path: [node_config, 0, image_type]
#       value: COS
package decree.google.gke.node_image

import data.decree.tf
import data.decree.value

deny contains tf.finding(node_pool, "must run Container-Optimized OS", ["node_config", 0, "image_type"]) if {
	some node_pool in input.resource.google_container_node_pool
	image_type := node_pool.values.node_config[0].image_type
	value.known(image_type)
	not image_type in ["COS", "COS_CONTAINERD", "cos", "cos_containerd"]
}
