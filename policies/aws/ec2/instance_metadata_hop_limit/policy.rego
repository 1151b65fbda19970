# METADATA
# title: Metadata of EC2 instances does not travel beyond the instance
# description: A hop limit over one lets containers and forwarded requests reach the metadata service and take
#   the role of the host.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_metadata_hop_limit
#   requirement: EC2 instances must have a metadata response hop limit of 1
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_instance]
#   remediation: Set `metadata_options.0.http_put_response_hop_limit` to 1.
#   fix:
#     set:
#       path: [metadata_options, 0, http_put_response_hop_limit]
#       value: 1
package decree.aws.ec2.instance_metadata_hop_limit

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must limit metadata responses to one hop", ["metadata_options", 0, "http_put_response_hop_limit"]) if {
	some instance in input.resource.aws_instance
	http_put_response_hop_limit := instance.values.metadata_options[0].http_put_response_hop_limit
	value.known(http_put_response_hop_limit)
	not value.at_most(http_put_response_hop_limit, 1)
}
