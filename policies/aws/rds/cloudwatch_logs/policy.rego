# METADATA
# title: RDS instances export logs to CloudWatch
# description: Logs that stay on the instance are kept for days only and vanish with it, so neither an intrusion
#   nor a failure can be traced.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.cloudwatch_logs
#   aliases: [CKV_AWS_129]
#   requirement: every RDS instance must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_db_instance]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_3]
#     hipaa: ["164_308_a_4_ii_a", "164_312_b"]
#     pci_dss:
#       ["10.2.1.1.26", "10.2.1.2.23", "10.2.1.23", "10.2.1.3.23", "10.2.1.4.23", "10.2.1.5.23", "10.2.1.6.23",
#        "10.2.1.7.23", "10.2.2.23", "10.3.1.23", "10.6.3.29", "5.3.4.28", A1.2.1.27]
#     nist_800_53:
#       [ac_2_4, ac_3_1, ac_3_10, ac_4_26, ac_6_9, au_10, au_12_1, au_12_2, au_12_3, au_12_4, au_12_a, au_12_c,
#        au_14_3, au_14_a, au_14_b, au_2_b, au_3_a, au_3_b, au_3_c, au_3_d, au_3_e, au_3_f, au_6_3, au_6_4,
#        au_6_6, au_6_9, au_8_b, ca_7_b, cm_5_1_b, ia_3_3_b, ma_4_1_a, pm_14_a_1, pm_14_b, pm_31, sc_7_9_b,
#        si_10_1_c, si_1_1_c, si_3_8_b, si_4_17, si_4_2, si_4_20, si_7_8]
#   remediation: List the logs of the engine in `enabled_cloudwatch_logs_exports`, such as postgresql, or error
#     and slowquery.
package decree.aws.rds.cloudwatch_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have logging enabled", ["enabled_cloudwatch_logs_exports"]) if {
	some instance in input.resource.aws_db_instance
	value.absent(value.at(instance.values, ["enabled_cloudwatch_logs_exports"], null))
}
