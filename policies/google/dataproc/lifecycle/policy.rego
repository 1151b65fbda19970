# METADATA
# title: Dataproc clusters are deleted when idle
# description: A cluster that was forgotten costs the same as one that works.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/dataproc_cluster
# custom:
#   id: google.dataproc.lifecycle
#   requirement: every Dataproc cluster must have idle_delete_ttl
#   severity: LOW
#   category: configuration
#   resource_types: [google_dataproc_cluster]
#   remediation: Set `idle_delete_ttl` in `lifecycle_config`.
package decree.google.dataproc.lifecycle

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must set `cluster_config.0.lifecycle_config.0.idle_delete_ttl`", ["cluster_config", 0, "lifecycle_config", 0, "idle_delete_ttl"]) if {
	some cluster in input.resource.google_dataproc_cluster
	value.absent(value.at(cluster.values, ["cluster_config", 0, "lifecycle_config", 0, "idle_delete_ttl"], null))
}
