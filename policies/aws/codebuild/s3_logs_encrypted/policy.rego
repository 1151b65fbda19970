# METADATA
# title: Logs of CodeBuild in S3 are encrypted
# description: Build logs hold names of systems, and now and then a secret.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_project
# custom:
#   id: aws.codebuild.s3_logs_encrypted
#   aliases: [CKV_AWS_311]
#   requirement: every CodeBuild project must encrypt the logs that it keeps in S3
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_codebuild_project]
#   frameworks:
#     pci_dss: ["3.5.1.6", "3.5.1.8", "8.3.2.10", "8.3.2.12"]
package decree.aws.codebuild.s3_logs_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(project, "must be encrypted at rest", ["artifacts", 0, "encryption_disabled"]) if {
	some project in input.resource.aws_codebuild_project
	project.values.artifacts[0].encryption_disabled == true
}

deny contains tf.finding(project, "must be encrypted at rest", ["secondary_artifacts", i, "encryption_disabled"]) if {
	some project in input.resource.aws_codebuild_project
	some i, secondary_artifact in project.values.secondary_artifacts
	secondary_artifact.encryption_disabled == true
}

deny contains tf.finding(project, "must be encrypted at rest", ["logs_config", 0, "s3_logs", 0, "encryption_disabled"]) if {
	some project in input.resource.aws_codebuild_project
	project.values.logs_config[0].s3_logs[0].encryption_disabled == true
}

deny contains tf.finding(project, "must have logging enabled", []) if {
	some project in input.resource.aws_codebuild_project
	value.present(value.at(project.values, ["logs_config"], null))
	status := project.values.logs_config[0].cloudwatch_logs[0].status
	value.known(status)
	status != "ENABLED"
	status_2 := value.at(project.values, ["logs_config", 0, "s3_logs", 0, "status"], null)
	value.known(status_2)
	status_2 != "ENABLED"
}
