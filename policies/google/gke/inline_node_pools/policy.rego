# METADATA
# title: GKE node pools are resources of their own
# description: Pools within the cluster cannot be changed without replacing the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.inline_node_pools
#   aliases: [CKV_GCP_123]
#   requirement: GKE clusters must have separate node pools
#   severity: LOW
#   category: hygiene
#   resource_types: [google_container_cluster]
#   remediation: Declare each pool as a `google_container_node_pool`.
package decree.google.gke.inline_node_pools

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must keep its node pools apart", ["node_pool"]) if {
	some cluster in input.resource.google_container_cluster
	value.present(value.at(cluster.values, ["node_pool"], null))
}
