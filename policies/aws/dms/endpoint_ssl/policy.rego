# METADATA
# title: DMS endpoints require SSL
# description: Whole databases, and the passwords to them, otherwise cross the network in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/dms_endpoint
# custom:
#   id: aws.dms.endpoint_ssl
#   aliases: [CKV2_AWS_49]
#   requirement: every DMS endpoint must use SSL, unless its engine_name is redis
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_dms_endpoint]
#   frameworks:
#     pci_dss: ["2.2.7.6", "4.2.1.1.10", "4.2.1.6", "8.3.2.15"]
#   remediation: Set `ssl_mode` to require, or better to verify-full with a `certificate_arn`.
package decree.aws.dms.endpoint_ssl

import data.decree.tf
import data.decree.value

deny contains tf.finding(endpoint, "must be encrypted in transit", []) if {
	some endpoint in input.resource.aws_dms_endpoint
	engine_name := value.at(endpoint.values, ["engine_name"], null)
	value.known(engine_name)
	engine_name != "redis"
	ssl_mode := value.at(endpoint.values, ["ssl_mode"], null)
	value.known(ssl_mode)
	not ssl_mode in ["require", "verify-ca", "verify-full"]
	engine_name_2 := value.at(endpoint.values, ["engine_name"], null)
	value.known(engine_name_2)
	not engine_name_2 in ["s3", "dynamodb", "kinesis", "azuredb", "sybase", "kafka", "elasticsearch", "opensearch", "redshift", "neptune", "aurora-serverless"]
}
