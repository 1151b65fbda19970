# METADATA
# title: GKE clusters have labels
# description: Costs and questions about a cluster without labels reach nobody.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.labels
#   aliases: [CKV_GCP_21, AVD-GCP-0051, 65c1bc7a-4835-4ac4-a2b6-13d310b0648d]
#   requirement: GKE clusters must have labels
#   severity: LOW
#   category: tagging
#   resource_types: [google_container_cluster]
#   remediation: Set `resource_labels`.
package decree.google.gke.labels

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have labels", ["resource_labels"]) if {
	some cluster in input.resource.google_container_cluster
	value.absent(value.at(cluster.values, ["resource_labels"], null))
}
