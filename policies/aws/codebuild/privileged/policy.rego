# METADATA
# title: CodeBuild projects do not build in privileged mode
# description: A privileged build is root on its host, with whatever code the commit brought.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_project
# custom:
#   id: aws.codebuild.privileged
#   aliases: [CKV_AWS_316]
#   requirement: CodeBuild projects must not run privileged containers
#   severity: MEDIUM
#   category: workload hardening
#   resource_types: [aws_codebuild_project]
#   remediation: Set `environment.0.privileged_mode` to false.
#   fix:
#     set:
#       path: [environment, 0, privileged_mode]
#       value: false
package decree.aws.codebuild.privileged

import data.decree.tf

deny contains tf.finding(project, "must not run privileged containers", ["environment", 0, "privileged_mode"]) if {
	some project in input.resource.aws_codebuild_project
	project.values.environment[0].privileged_mode == true
}
