# METADATA
# title: GKE gives roles to Google Groups
# description: Roles of single users outlive their job; members of a group lose theirs when they leave it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.google_groups
#   aliases: [CKV_GCP_65]
#   requirement: GKE clusters must manage RBAC with Google Groups
#   severity: LOW
#   category: least privilege
#   resource_types: [google_container_cluster]
#   remediation: Name the group in `authenticator_groups_config`.
package decree.google.gke.google_groups

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must manage RBAC with Google Groups", ["authenticator_groups_config", 0, "security_group"]) if {
	some cluster in input.resource.google_container_cluster
	value.absent(value.at(cluster.values, ["authenticator_groups_config", 0, "security_group"], null))
}
