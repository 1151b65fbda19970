# METADATA
# title: DynamoDB tables are protected from deletion
# description: A wrong apply or script removes the table and all of its items at once.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dynamodb_table
# custom:
#   id: aws.dynamodb.deletion_protection
#   requirement: every DynamoDB table must have deletion protection enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_dynamodb_table]
#   remediation: Set `deletion_protection_enabled` to true.
#   fix:
#     set:
#       path: [deletion_protection_enabled]
#       value: true
package decree.aws.dynamodb.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(table, "must have deletion protection enabled", ["deletion_protection_enabled"]) if {
	some table in input.resource.aws_dynamodb_table
	deletion_protection_enabled := value.at(table.values, ["deletion_protection_enabled"], null)
	value.known(deletion_protection_enabled)
	deletion_protection_enabled != true
}
