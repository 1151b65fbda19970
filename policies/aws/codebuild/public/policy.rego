# METADATA
# title: CodeBuild projects are not public
# description: Everyone could read the logs and take the artifacts of each build.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_project
# custom:
#   id: aws.codebuild.public
#   requirement: no CodeBuild project may be public
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_codebuild_project]
#   profiles: [recommended]
#   remediation: Set `project_visibility` to `PRIVATE`.
package decree.aws.codebuild.public

import data.decree.tf

deny contains tf.finding(project, "must not be publicly accessible", ["project_visibility"]) if {
	some project in input.resource.aws_codebuild_project
	project.values.project_visibility == "PUBLIC_READ"
}
