# METADATA
# title: GKE clusters have a maintenance window
# description: Without a window upgrades restart nodes at any hour, during training runs and sales alike.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.maintenance_window
#   requirement: GKE clusters must have a maintenance window
#   severity: LOW
#   category: patching
#   resource_types: [google_container_cluster]
#   remediation: Add a `maintenance_policy`.
package decree.google.gke.maintenance_window

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have a maintenance window", ["maintenance_policy"]) if {
	some cluster in input.resource.google_container_cluster
	value.absent(value.at(cluster.values, ["maintenance_policy"], null))
}
