# METADATA
# title: Exported build reports are encrypted
# description: Test reports show the flaws of a system that is not yet mended.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_report_group
# custom:
#   id: aws.codebuild.report_export_encrypted
#   requirement: every CodeBuild report group must be encrypted at rest
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_codebuild_report_group]
#   remediation: Set `export_config.0.s3_destination.0.encryption_disabled` to false.
#   fix:
#     set:
#       path: [export_config, 0, s3_destination, 0, encryption_disabled]
#       value: false
package decree.aws.codebuild.report_export_encrypted

import data.decree.tf

deny contains tf.finding(report_group, "must be encrypted at rest", ["export_config", 0, "s3_destination", 0, "encryption_disabled"]) if {
	some report_group in input.resource.aws_codebuild_report_group
	report_group.values.export_config[0].s3_destination[0].encryption_disabled == true
}
