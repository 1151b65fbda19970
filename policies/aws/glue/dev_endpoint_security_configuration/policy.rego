# METADATA
# title: Glue development endpoints have a security configuration
# description: Without one, what the endpoint writes to S3, CloudWatch and bookmarks is not encrypted with your key.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glue_dev_endpoint
# custom:
#   id: aws.glue.dev_endpoint_security_configuration
#   requirement: every Glue development endpoint must have a security configuration
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_glue_dev_endpoint]
#   remediation: Set `security_configuration` to the name of a configuration that encrypts logs, bookmarks and S3;
#     better, replace the endpoint by interactive sessions.
package decree.aws.glue.dev_endpoint_security_configuration

import data.decree.tf
import data.decree.value

deny contains tf.finding(dev_endpoint, "must have a security configuration", ["security_configuration"]) if {
	some dev_endpoint in input.resource.aws_glue_dev_endpoint
	value.absent(value.at(dev_endpoint.values, ["security_configuration"], null))
}
