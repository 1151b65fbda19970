# METADATA
# title: Logs of CodeBuild in S3 are encrypted
# description: Build logs hold names of systems, and now and then a secret.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_project
# custom:
#   id: aws.codebuild.s3_logs_encrypted
#   aliases: [CKV_AWS_311]
#   requirement: every CodeBuild project must encrypt S3 logs
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_codebuild_project]
#   frameworks:
#     pci_dss: ["3.5.1.6", "3.5.1.8", "8.3.2.10", "8.3.2.12"]
#   remediation: Leave out `encryption_disabled`, or set it to false.
package decree.aws.codebuild.s3_logs_encrypted

import data.decree.tf

deny contains tf.finding(project, "must encrypt the logs that it keeps in S3", []) if {
	some project in input.resource.aws_codebuild_project
	project.values.logs_config[0].s3_logs[0].status == "ENABLED"
	project.values.logs_config[0].s3_logs[0].encryption_disabled == true
}
