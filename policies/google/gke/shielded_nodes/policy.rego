# METADATA
# title: GKE uses shielded nodes
# description: Without shielded nodes a machine can pose as a node of the cluster with credentials stolen from a pod.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.shielded_nodes
#   aliases: [CKV_GCP_71, AVD-GCP-0055]
#   requirement: GKE clusters must use shielded nodes
#   severity: MEDIUM
#   category: hygiene
#   resource_types: [google_container_cluster]
#   profiles: [recommended]
#   remediation: Set `enable_shielded_nodes` to true.
#   fix:
#     set:
#       path: [enable_shielded_nodes]
#       value: true
package decree.google.gke.shielded_nodes

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must use shielded nodes", ["enable_shielded_nodes"]) if {
	some cluster in input.resource.google_container_cluster
	enable_shielded_nodes := cluster.values.enable_shielded_nodes
	value.known(enable_shielded_nodes)
	enable_shielded_nodes != true
}
