# METADATA
# title: DynamoDB items hold no secrets
# description: An item in Terraform lies in version control and in the state, readable to many more than the table is.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dynamodb_table_item
# custom:
#   id: aws.dynamodb.item_secrets
#   requirement: no DynamoDB table item may contain secrets
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_dynamodb_table_item]
#   profiles: [recommended]
#   remediation: "Take the secret out of the item, keep it in Secrets Manager, and replace it wherever it was
#     used: it has been read."
package decree.aws.dynamodb.item_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(table_item, "must not contain secrets", ["item"]) if {
	some table_item in input.resource.aws_dynamodb_table_item
	value.matches(table_item.values.item, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
