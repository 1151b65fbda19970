# METADATA
# title: GKE control planes have no public address
# description: A public API server takes attempts to log in, and the next flaw in it, from the whole internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.private_control_plane
#   requirement: GKE clusters must have a private control plane
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [google_container_cluster]
#   remediation: Set `enable_private_endpoint` to true, or turn off the IP endpoint and use the one of DNS.
package decree.google.gke.private_control_plane

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have a private control plane", []) if {
	some cluster in input.resource.google_container_cluster
	enable_private_endpoint := value.at(cluster.values, ["private_cluster_config", 0, "enable_private_endpoint"], null)
	value.known(enable_private_endpoint)
	enable_private_endpoint != true
	enabled := value.at(cluster.values, ["control_plane_endpoints_config", 0, "ip_endpoints_config", 0, "enabled"], null)
	value.known(enabled)
	enabled != false
}
