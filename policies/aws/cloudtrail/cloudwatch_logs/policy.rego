# METADATA
# title: Trails send events to CloudWatch Logs
# description: Alarms on what happens in the account need the events within minutes, not in files of a bucket.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudtrail
# custom:
#   id: aws.cloudtrail.cloudwatch_logs
#   aliases: [CKV2_AWS_10, AVD-AWS-0162]
#   requirement: every CloudTrail trail must send events to CloudWatch Logs
#   severity: LOW
#   category: logging
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_3]
#     hipaa: ["164_308_a_1_ii_d", "164_308_a_6_ii", "164_312_b", "164_312_e_2_i"]
#     pci_dss:
#       ["10.2.1.1.10", "10.2.1.2.8", "10.2.1.3.8", "10.2.1.4.8", "10.2.1.5.8", "10.2.1.6.8", "10.2.1.7.8",
#        "10.2.1.8", "10.2.2.8", "10.3.1.8", "10.4.1.1.3", "10.6.3.10", "11.5.2.4", "11.6.1.4", "12.10.5.4",
#        "5.3.4.9", A1.2.1.10, A3.3.1.6, A3.5.1.6]
#     nist_800_53:
#       [ac_2_4, ac_3_1, ac_3_10, ac_4_26, ac_6_9, au_10, au_12_1, au_12_2, au_12_3, au_12_4, au_12_a, au_12_c,
#        au_14_3, au_14_a, au_14_b, au_16, au_2_b, au_3_a, au_3_b, au_3_c, au_3_d, au_3_e, au_3_f, au_4_1,
#        au_6_1, au_6_3, au_6_4, au_6_5, au_6_6, au_6_9, au_7_1, au_8_b, au_9_7, ca_7_b, cm_5_1_b, cm_6_a,
#        cm_9_b, ia_3_3_b, ma_4_1_a, pm_14_a_1, pm_14_b, pm_31, sc_7_9_b, si_10_1_c, si_1_1_c, si_3_8_b,
#        si_4_17, si_4_2, si_4_20, si_7_8]
#     aws_ai_security: [AISF-DETECT-01]
#   remediation: Set cloud_watch_logs_group_arn and cloud_watch_logs_role_arn.
package decree.aws.cloudtrail.cloudwatch_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(cloudtrail, "must send events to CloudWatch Logs", ["cloud_watch_logs_group_arn"]) if {
	some cloudtrail in input.resource.aws_cloudtrail
	value.absent(value.at(cloudtrail.values, ["cloud_watch_logs_group_arn"], null))
}
