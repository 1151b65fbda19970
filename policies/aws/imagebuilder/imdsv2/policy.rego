# METADATA
# title: Image Builder requires version 2 of the metadata service
# description: Scripts from many sources run in a build, and version 1 gives each of them the keys of its role.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/imagebuilder_infrastructure_configuration
# custom:
#   id: aws.imagebuilder.imdsv2
#   requirement: every Image Builder infrastructure configuration must enforce IMDSv2
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_imagebuilder_infrastructure_configuration]
#   remediation: Set `instance_metadata_options.0.http_tokens` to "required".
#   fix:
#     set:
#       path: [instance_metadata_options, 0, http_tokens]
#       value: required
package decree.aws.imagebuilder.imdsv2

import data.decree.tf
import data.decree.value

deny contains tf.finding(infrastructure_configuration, "must require version 2 of the instance metadata service", ["instance_metadata_options", 0, "http_tokens"]) if {
	some infrastructure_configuration in input.resource.aws_imagebuilder_infrastructure_configuration
	http_tokens := value.at(infrastructure_configuration.values, ["instance_metadata_options", 0, "http_tokens"], null)
	value.known(http_tokens)
	http_tokens != "required"
}
