# METADATA
# title: Source addresses of CodeBuild carry no credentials
# description: The address is shown with the project and in each build log.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/codebuild_project
# custom:
#   id: aws.codebuild.source_credentials
#   requirement: CodeBuild projects must not have source URL credentials
#   severity: CRITICAL
#   category: secrets
#   resource_types: [aws_codebuild_project]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["1.2.8.6", "1.3.1.7", "1.3.2.7", "1.4.2.7", "1.5.1.6", A1.1.3.6]
#   remediation: Take the credentials out of the address, and connect the source through CodeConnections.
package decree.aws.codebuild.source_credentials

import data.decree.tf
import data.decree.value

deny contains tf.finding(project, "must not carry credentials in the source address", ["source", 0, "location"]) if {
	some project in input.resource.aws_codebuild_project
	value.matches(project.values.source[0].location, `://[^/@]+@`)
}
