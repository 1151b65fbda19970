# METADATA
# title: GKE clusters are no alpha clusters
# description: Alpha clusters get no upgrades and are deleted after thirty days.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.alpha_cluster
#   aliases: [CKV2_GCP_19]
#   requirement: GKE clusters must not be an alpha cluster
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [google_container_cluster]
#   remediation: Set `enable_kubernetes_alpha` to false.
#   fix:
#     set:
#       path: [enable_kubernetes_alpha]
#       value: false
package decree.google.gke.alpha_cluster

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not be an alpha cluster", ["enable_kubernetes_alpha"]) if {
	some cluster in input.resource.google_container_cluster
	enable_kubernetes_alpha := cluster.values.enable_kubernetes_alpha
	value.known(enable_kubernetes_alpha)
	enable_kubernetes_alpha != false
}
