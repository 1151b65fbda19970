# METADATA
# title: CloudTrail trails validate their log files
# description: >
#   With validation CloudTrail signs a digest of what it delivers. Without it nobody can prove that a log file was
#   not changed or deleted afterwards.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudtrail
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
# custom:
#   id: aws.cloudtrail.log_file_validation
#   aliases: [CKV_AWS_36, AVD-AWS-0016]
#   requirement: every CloudTrail trail must have log file validation enabled
#   severity: MEDIUM
#   category: logging
#   profiles: [recommended]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_cloudtrail]
#   frameworks:
#     cis: ["3.2"]
#     soc2: [cc_7_3, pi_1_3]
#     hipaa: ["164_312_b", "164_312_c_1", "164_312_c_2"]
#     pci_dss: ["10.3.2.5", "10.3.4.6"]
#     nist_800_53: [au_9_a, si_7_1, si_7_7, si_7_a]
#     aws_ai_security: [AISF-DETECT-01]
#   remediation: Set enable_log_file_validation to true.
#   fix:
#     set: {path: [enable_log_file_validation], value: true}
package decree.aws.cloudtrail.log_file_validation

import data.decree.tf

deny contains tf.finding(trail, "trail does not validate its log files", ["enable_log_file_validation"]) if {
	some trail in input.resource.aws_cloudtrail
	tf.is_false(trail, ["enable_log_file_validation"], false)
}
