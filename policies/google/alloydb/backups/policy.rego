# METADATA
# title: AlloyDB clusters are backed up
# description: With backups turned off a dropped table or a failed migration cannot be undone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/alloydb_cluster
# custom:
#   id: google.alloydb.backups
#   requirement: AlloyDB clusters must be backed up automatically
#   severity: MEDIUM
#   category: data protection
#   resource_types: [google_alloydb_cluster]
#   remediation: Set `automated_backup_policy.0.enabled` to true.
#   fix:
#     set:
#       path: [automated_backup_policy, 0, enabled]
#       value: true
package decree.google.alloydb.backups

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be backed up automatically", ["automated_backup_policy", 0, "enabled"]) if {
	some cluster in input.resource.google_alloydb_cluster
	enabled := cluster.values.automated_backup_policy[0].enabled
	value.known(enabled)
	enabled != true
}
