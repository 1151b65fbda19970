# METADATA
# title: DynamoDB replicas can be restored to any point in time
# description: Damage to the table is replicated within a second; a replica without recovery is damaged with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dynamodb_table_replica
# custom:
#   id: aws.dynamodb.replica_point_in_time_recovery
#   requirement: every DynamoDB table replica must have point-in-time recovery enabled
#   severity: LOW
#   category: data protection
#   resource_types: [aws_dynamodb_table_replica]
#   remediation: Set `point_in_time_recovery` to true.
#   fix:
#     set:
#       path: [point_in_time_recovery]
#       value: true
package decree.aws.dynamodb.replica_point_in_time_recovery

import data.decree.tf
import data.decree.value

deny contains tf.finding(table_replica, "must have point-in-time recovery enabled", ["point_in_time_recovery"]) if {
	some table_replica in input.resource.aws_dynamodb_table_replica
	point_in_time_recovery := value.at(table_replica.values, ["point_in_time_recovery"], null)
	value.known(point_in_time_recovery)
	point_in_time_recovery != true
}
