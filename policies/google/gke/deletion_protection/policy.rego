# METADATA
# title: GKE clusters are protected from deletion
# description: A mistaken destroy ends every workload of the cluster, with its volumes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.deletion_protection
#   requirement: GKE clusters must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [google_container_cluster]
#   remediation: Set `deletion_protection` to true.
#   fix:
#     set:
#       path: [deletion_protection]
#       value: true
package decree.google.gke.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have deletion protection enabled", ["deletion_protection"]) if {
	some cluster in input.resource.google_container_cluster
	deletion_protection := cluster.values.deletion_protection
	value.known(deletion_protection)
	deletion_protection != true
}
