# METADATA
# title: Keyspaces tables can be restored to any point in time
# description: A faulty release that overwrites rows cannot be undone otherwise.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/keyspaces_table
# custom:
#   id: aws.keyspaces.point_in_time_recovery
#   requirement: every Keyspaces table must have point-in-time recovery enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_keyspaces_table]
#   remediation: Set `point_in_time_recovery.0.status` to "ENABLED".
#   fix:
#     set:
#       path: [point_in_time_recovery, 0, status]
#       value: ENABLED
package decree.aws.keyspaces.point_in_time_recovery

import data.decree.tf
import data.decree.value

deny contains tf.finding(table, "must have point-in-time recovery enabled", ["point_in_time_recovery", 0, "status"]) if {
	some table in input.resource.aws_keyspaces_table
	status := value.at(table.values, ["point_in_time_recovery", 0, "status"], null)
	value.known(status)
	status != "ENABLED"
}
