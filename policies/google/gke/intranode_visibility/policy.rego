# METADATA
# title: GKE shows the traffic within nodes
# description: Traffic between pods of one node does not pass the network, so flow logs and firewalls never see it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.intranode_visibility
#   aliases: [CKV_GCP_61]
#   requirement: GKE clusters must have intranode visibility
#   severity: LOW
#   category: logging
#   resource_types: [google_container_cluster]
#   remediation: Set `enable_intranode_visibility` to true.
package decree.google.gke.intranode_visibility

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must see traffic between pods of a node", []) if {
	some cluster in input.resource.google_container_cluster
	enable_intranode_visibility := value.at(cluster.values, ["enable_intranode_visibility"], null)
	value.known(enable_intranode_visibility)
	enable_intranode_visibility != true
	enable_autopilot := value.at(cluster.values, ["enable_autopilot"], null)
	value.known(enable_autopilot)
	enable_autopilot != true
}
