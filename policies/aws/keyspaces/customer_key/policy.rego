# METADATA
# title: Keyspaces tables are encrypted with a customer managed key
# description: Your own key lets you say who may decrypt the table, and revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/keyspaces_table
# custom:
#   id: aws.keyspaces.customer_key
#   aliases: [CKV_AWS_265]
#   requirement: every Keyspaces table must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_keyspaces_table]
#   remediation: Set `encryption_specification.0.type` to "CUSTOMER_MANAGED_KMS_KEY".
#   fix:
#     set:
#       path: [encryption_specification, 0, type]
#       value: CUSTOMER_MANAGED_KMS_KEY
package decree.aws.keyspaces.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(table, "must be encrypted with a customer managed key", ["encryption_specification", 0, "type"]) if {
	some table in input.resource.aws_keyspaces_table
	type := value.at(table.values, ["encryption_specification", 0, "type"], null)
	value.known(type)
	type != "CUSTOMER_MANAGED_KMS_KEY"
}
