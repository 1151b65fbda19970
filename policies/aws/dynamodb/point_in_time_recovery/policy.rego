# METADATA
# title: DynamoDB tables can be restored to any point in time
# description: A faulty release that overwrites items cannot be undone unless the table can be restored to the
#   second before.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dynamodb_table
# custom:
#   id: aws.dynamodb.point_in_time_recovery
#   aliases: [CKV_AWS_28, AVD-AWS-0024]
#   requirement: every DynamoDB table must have point-in-time recovery enabled
#   severity: MEDIUM
#   category: data protection
#   resource_types: [aws_dynamodb_table]
#   frameworks:
#     soc2: [cc_7_4, cc_a_1_1]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_7_i", "164_308_a_7_ii_a", "164_308_a_7_ii_b", "164_308_a_7_ii_c",
#        "164_312_a_2_ii"]
#     pci_dss: ["10.3.3.10", "10.5.1.6", "3.2.1.5", "3.3.1.1.5", "3.3.1.3.5", "3.3.2.5", "3.3.3.5"]
#     nist_800_53: [cp_10, cp_10_2, cp_1_2, cp_2_5, cp_6_2, cp_9_a, cp_9_b, cp_9_c, sc_5_2, si_13_5]
#   remediation: Set `point_in_time_recovery.0.enabled` to true.
#   fix:
#     set:
#       path: [point_in_time_recovery, 0, enabled]
#       value: true
package decree.aws.dynamodb.point_in_time_recovery

import data.decree.tf
import data.decree.value

deny contains tf.finding(table, "must have point-in-time recovery enabled", ["point_in_time_recovery", 0, "enabled"]) if {
	some table in input.resource.aws_dynamodb_table
	enabled := value.at(table.values, ["point_in_time_recovery", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
