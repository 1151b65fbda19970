# METADATA
# title: SageMaker domains send their traffic through the VPC
# description: By default apps of Studio reach the internet through a network of SageMaker's own; data leaves
#   past every control that the VPC has.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_domain
# custom:
#   id: aws.sagemaker.domain_vpc_only
#   requirement: every SageMaker domain must run inside a VPC
#   severity: HIGH
#   category: network isolation
#   resource_types: [aws_sagemaker_domain]
#   profiles: [ai_platform]
#   remediation: Set `app_network_access_type` to "VpcOnly".
#   fix:
#     set:
#       path: [app_network_access_type]
#       value: VpcOnly
package decree.aws.sagemaker.domain_vpc_only

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must run inside a VPC", ["app_network_access_type"]) if {
	some domain in input.resource.aws_sagemaker_domain
	app_network_access_type := value.at(domain.values, ["app_network_access_type"], null)
	value.known(app_network_access_type)
	app_network_access_type != "VpcOnly"
}
