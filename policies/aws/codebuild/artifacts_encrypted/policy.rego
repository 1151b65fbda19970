# METADATA
# title: Artifacts of CodeBuild are encrypted
# description: Switching encryption off leaves what goes to production in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_project
# custom:
#   id: aws.codebuild.artifacts_encrypted
#   aliases: [CKV_AWS_78, AVD-AWS-0018]
#   requirement: every CodeBuild project must encrypt build artifacts
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_codebuild_project]
#   profiles: [recommended]
#   remediation: Leave out `encryption_disabled`, or set it to false.
package decree.aws.codebuild.artifacts_encrypted

import data.decree.tf

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
