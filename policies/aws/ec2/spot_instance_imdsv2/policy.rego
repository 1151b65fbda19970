# METADATA
# title: Spot instances require version 2 of the metadata service
# description: Spot instances run the same code with the same roles as others, and lose their keys the same way
#   through version 1 of the metadata service.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/spot_instance_request
# custom:
#   id: aws.ec2.spot_instance_imdsv2
#   requirement: every spot instance request must enforce IMDSv2
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_spot_instance_request]
#   profiles: [recommended]
#   remediation: Set `http_tokens` to `required` in `metadata_options`.
package decree.aws.ec2.spot_instance_imdsv2

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance_request, "must require version 2 of the instance metadata service", []) if {
	some instance_request in input.resource.aws_spot_instance_request
	http_tokens := value.at(instance_request.values, ["metadata_options", 0, "http_tokens"], null)
	value.known(http_tokens)
	http_tokens != "required"
	http_endpoint := value.at(instance_request.values, ["metadata_options", 0, "http_endpoint"], null)
	value.known(http_endpoint)
	http_endpoint != "disabled"
}
