# METADATA
# title: CodeBuild projects hold no AWS keys in their environment
# description: Everyone who may see the project reads the keys, and the build logs often print them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_project
# custom:
#   id: aws.codebuild.credentials
#   requirement: CodeBuild projects must not hold AWS credentials in environment variables
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_codebuild_project]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["3.5.1.7", "7.2.1.3", "7.2.2.3", "7.2.3.1", "8.2.2.1", "8.3.2.11"]
#   remediation: Let the build use its service role, and read other secrets from Secrets Manager.
package decree.aws.codebuild.credentials

import data.decree.tf
import data.decree.value

deny contains tf.finding(project, "must not contain secrets", []) if {
	some project in input.resource.aws_codebuild_project
	some environment_variable in project.values.environment[0].environment_variable
	type_is_plaintext_or_type_is(environment_variable)
	environment_variable.name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "PASSWORD", "SECRET", "TOKEN", "API_KEY"]
}

type_is_plaintext_or_type_is(environment_variable) if {
	environment_variable.type == "PLAINTEXT"
}

type_is_plaintext_or_type_is(environment_variable) if {
	value.absent(value.at(environment_variable, ["type"], null))
}
