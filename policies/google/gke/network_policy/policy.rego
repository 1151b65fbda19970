# METADATA
# title: GKE enforces network policies
# description: "Without enforcement network policies are accepted and do nothing: every pod reaches every other."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.network_policy
#   aliases: [CKV_GCP_12, AVD-GCP-0056, 11e7550e-c4b6-472e-adff-c698f157cdd7]
#   requirement: GKE clusters must enforce network policies
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [google_container_cluster]
#   remediation: Set `datapath_provider` to "ADVANCED_DATAPATH", or enable `network_policy`.
package decree.google.gke.network_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must enforce network policies", []) if {
	some cluster in input.resource.google_container_cluster
	enabled := value.at(cluster.values, ["network_policy", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
	datapath_provider := value.at(cluster.values, ["datapath_provider"], null)
	value.known(datapath_provider)
	datapath_provider != "ADVANCED_DATAPATH"
	enable_autopilot := value.at(cluster.values, ["enable_autopilot"], null)
	value.known(enable_autopilot)
	enable_autopilot != true
}
