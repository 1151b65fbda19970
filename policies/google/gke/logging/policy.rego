# METADATA
# title: GKE clusters send their logs
# description: A cluster that writes no logs cannot be examined after an incident.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.logging
#   aliases: [CKV_GCP_1, AVD-GCP-0060, 4c7ebcb2-eae2-461e-bc83-456ee2d4f694]
#   requirement: GKE clusters must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [google_container_cluster]
#   remediation: Remove `logging_service = "none"`, and leave components in `logging_config`.
package decree.google.gke.logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have logging enabled", ["logging_service"]) if {
	some cluster in input.resource.google_container_cluster
	logging_service := value.at(cluster.values, ["logging_service"], null)
	value.known(logging_service)
	not logging_service in ["logging.googleapis.com/kubernetes", "logging.googleapis.com"]
	value.present(value.at(cluster.values, ["logging_service"], null))
}

deny contains tf.finding(cluster, "must have logging enabled", []) if {
	some cluster in input.resource.google_container_cluster
	value.present(value.at(cluster.values, ["logging_config"], null))
	value.absent(value.at(cluster.values, ["logging_config", 0, "enable_components"], null))
}
