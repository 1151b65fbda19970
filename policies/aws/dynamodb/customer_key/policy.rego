# METADATA
# title: DynamoDB tables are encrypted with a customer managed key
# description: With the key that AWS owns there is no record of who decrypts the table, and no way to revoke it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dynamodb_table
# custom:
#   id: aws.dynamodb.customer_key
#   aliases: [CKV_AWS_119, AVD-AWS-0025]
#   requirement: every DynamoDB table must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_dynamodb_table]
#   profiles: [ai_platform]
#   frameworks:
#     soc2: [pi_1_5]
#     hipaa: ["164_308_a_4_ii_a", "164_312_a_2_iv", "164_312_e_2_ii"]
#     pci_dss: ["3.5.1.11", "3.5.1.12", "8.3.2.18", "8.3.2.19"]
#     nist_800_53: [au_9_3, sc_13_a, sc_28_1, sc_8_3, sc_8_4, si_19_4]
#     aws_ai_security: [AISF-INFRA-05]
#   remediation: Set `kms_key_arn` in `server_side_encryption` to the ARN of a KMS key of your own.
package decree.aws.dynamodb.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(table, "must be encrypted with a customer managed key", ["server_side_encryption", 0, "enabled"]) if {
	some table in input.resource.aws_dynamodb_table
	enabled := value.at(table.values, ["server_side_encryption", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}

deny contains tf.finding(table, "must be encrypted with a customer managed key", ["server_side_encryption", 0, "kms_key_arn"]) if {
	some table in input.resource.aws_dynamodb_table
	value.absent(value.at(table.values, ["server_side_encryption", 0, "kms_key_arn"], null))
}
