# METADATA
# title: Log groups keep logs for a year
# description: Intrusions are found after months; logs that are gone by then cannot tell how it began.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudwatch_log_group
# custom:
#   id: aws.cloudwatch.log_group_year
#   aliases: [CKV_AWS_338]
#   requirement: every CloudWatch log group must keep logs for at least a year
#   severity: LOW
#   category: logging
#   resource_types: [aws_cloudwatch_log_group]
#   frameworks:
#     soc2: [cc_7_2, cc_7_3, cc_c_1_2]
#     hipaa: ["164_312_b"]
#     pci_dss: ["10.5.1.4", "3.2.1.3", "3.3.1.1.3", "3.3.1.3.3", "3.3.2.3", "3.3.3.3", "5.3.4.11"]
#     nist_800_53:
#       [ac_16_b, au_10, au_11, au_11_1, au_12_1, au_12_2, au_12_3, au_14_a, au_14_b, au_6_3, au_6_4, au_6_6,
#        au_6_9, ca_7_b, pm_14_a_1, pm_14_b, pm_21_b, pm_31, sc_28_2, si_12, si_4_17]
#   remediation: Set retention_in_days to 365 or more.
package decree.aws.cloudwatch.log_group_year

import data.decree.tf
import data.decree.value

deny contains tf.finding(log_group, "must keep logs for at least a year", ["retention_in_days"]) if {
	some log_group in input.resource.aws_cloudwatch_log_group
	retention_in_days := log_group.values.retention_in_days
	value.known(retention_in_days)
	not value.at_least(retention_in_days, 365)
	retention_in_days_2 := value.at(log_group.values, ["retention_in_days"], null)
	value.known(retention_in_days_2)
	retention_in_days_2 != 0
}
