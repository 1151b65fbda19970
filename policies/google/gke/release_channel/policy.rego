# METADATA
# title: GKE clusters follow a release channel
# description: Outside a channel clusters stay on old versions until their end of life, without the fixes in between.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.release_channel
#   aliases: [CKV_GCP_70]
#   requirement: GKE clusters must follow a release channel
#   severity: LOW
#   category: patching
#   resource_types: [google_container_cluster]
#   remediation: Set `channel` in `release_channel` to "REGULAR" or "STABLE".
package decree.google.gke.release_channel

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must follow a release channel", []) if {
	some cluster in input.resource.google_container_cluster
	channel := value.at(cluster.values, ["release_channel", 0, "channel"], null)
	value.known(channel)
	not channel in ["RAPID", "REGULAR", "STABLE", "EXTENDED"]
	enable_autopilot := value.at(cluster.values, ["enable_autopilot"], null)
	value.known(enable_autopilot)
	enable_autopilot != true
}
