# METADATA
# title: GKE workloads have identities of their own
# description: Without it every pod uses the service account of its node, with all its rights.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.workload_identity
#   requirement: GKE clusters must use Workload Identity
#   severity: MEDIUM
#   category: authentication
#   resource_types: [google_container_cluster]
#   profiles: [ai_platform]
#   remediation: Set `workload_pool` in `workload_identity_config` to PROJECT.svc.id.goog.
package decree.google.gke.workload_identity

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must use Workload Identity", []) if {
	some cluster in input.resource.google_container_cluster
	value.absent(value.at(cluster.values, ["workload_identity_config", 0, "workload_pool"], null))
	value.absent(value.at(cluster.values, ["workload_identity_config", 0, "identity_namespace"], null))
	enable_autopilot := value.at(cluster.values, ["enable_autopilot"], null)
	value.known(enable_autopilot)
	enable_autopilot != true
}
