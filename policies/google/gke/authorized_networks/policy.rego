# METADATA
# title: GKE control planes are limited to known networks
# description: Without the list every address may knock at the API server of the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.authorized_networks
#   aliases: [CKV_GCP_20, AVD-GCP-0061]
#   requirement: GKE clusters must restrict access to control plane
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_container_cluster]
#   profiles: [ai_platform]
#   remediation: List the networks of your administrators in `master_authorized_networks_config`.
package decree.google.gke.authorized_networks

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must limit the networks that reach the control plane", []) if {
	some cluster in input.resource.google_container_cluster
	value.absent(value.at(cluster.values, ["master_authorized_networks_config"], null))
	enable_private_endpoint := value.at(cluster.values, ["private_cluster_config", 0, "enable_private_endpoint"], null)
	value.known(enable_private_endpoint)
	enable_private_endpoint != true
	enabled := value.at(cluster.values, ["control_plane_endpoints_config", 0, "ip_endpoints_config", 0, "enabled"], null)
	value.known(enabled)
	enabled != false
}
