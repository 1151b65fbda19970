# METADATA
# title: DynamoDB tables scale with their load
# description: A table of fixed capacity throttles its callers at peaks and is paid for when idle.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dynamodb_table
# custom:
#   id: aws.dynamodb.autoscaling
#   aliases: [CKV2_AWS_16]
#   requirement: every DynamoDB table must scale automatically
#   severity: LOW
#   category: availability
#   resource_types: [aws_dynamodb_table]
#   remediation: Add the `aws_appautoscaling_target` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_appautoscaling_target
#       attributes:
#         resource_id: ${self.id}
package decree.aws.dynamodb.autoscaling

import data.decree.tf
import data.decree.value

deny contains tf.finding(table, "must scale automatically", []) if {
	some table in input.resource.aws_dynamodb_table
	billing_mode := value.at(table.values, ["billing_mode"], null)
	value.known(billing_mode)
	billing_mode != "PAY_PER_REQUEST"
	every target in possible_targets(table) {
		item := target
		value.absent(item)
	}
}

possible_targets(table) := [candidate |
	some candidate in input.resource.aws_appautoscaling_target
	tf.could_refer(value.at(candidate.values, ["resource_id"], null), table)
]
