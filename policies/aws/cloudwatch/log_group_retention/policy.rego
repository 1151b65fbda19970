# METADATA
# title: CloudWatch log groups have a retention
# description: >
#   A log group without retention keeps its logs for ever: data that you promised to delete stays, and the bill
#   grows. A retention also says how long the logs will surely be there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
# custom:
#   id: aws.cloudwatch.log_group_retention
#   aliases: [CKV_AWS_66, ef0b316a-211e-42f1-888e-64efe172b755]
#   requirement: every CloudWatch log group must have a retention in days
#   severity: MEDIUM
#   category: logging
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_cloudwatch_log_group]
#   frameworks:
#     soc2: [cc_7_2, cc_c_1_2]
#     hipaa: ["164_312_b"]
#     pci_dss: ["10.5.1.4", "3.2.1.3"]
#     nist_800_53: [au_11, au_11_1, si_12]
#   remediation: Set retention_in_days, for example to 365.
#   fix:
#     set: {path: [retention_in_days], value: 365}
package decree.aws.cloudwatch.log_group_retention

import data.decree.tf

deny contains tf.finding(group, "log group has no retention", ["retention_in_days"]) if {
	some group in input.resource.aws_cloudwatch_log_group
	tf.get(group, ["retention_in_days"], 0) in {0, "0"}

	# AWS fixes the retention of this class at two days.
	tf.none_of(group, ["log_group_class"], null, {"DELIVERY"})
}
