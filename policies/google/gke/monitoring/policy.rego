# METADATA
# title: GKE clusters are monitored
# description: Without metrics a crypto miner, or a leak of memory, is found on the bill.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.monitoring
#   aliases: [CKV_GCP_8, AVD-GCP-0052, 30e8dfd2-3591-4d19-8d11-79e93106c93d]
#   requirement: GKE clusters must be monitored
#   severity: LOW
#   category: logging
#   resource_types: [google_container_cluster]
#   remediation: Remove `monitoring_service = "none"`, and leave components in `monitoring_config`.
package decree.google.gke.monitoring

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be monitored", ["monitoring_service"]) if {
	some cluster in input.resource.google_container_cluster
	monitoring_service := value.at(cluster.values, ["monitoring_service"], null)
	value.known(monitoring_service)
	not monitoring_service in ["monitoring.googleapis.com/kubernetes", "monitoring.googleapis.com"]
	value.present(value.at(cluster.values, ["monitoring_service"], null))
}

deny contains tf.finding(cluster, "must be monitored", []) if {
	some cluster in input.resource.google_container_cluster
	value.present(value.at(cluster.values, ["monitoring_config"], null))
	value.absent(value.at(cluster.values, ["monitoring_config", 0, "enable_components"], null))
}
