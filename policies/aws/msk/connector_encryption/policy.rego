# METADATA
# title: MSK connectors talk to the brokers over TLS
# description: Everything that the connector moves otherwise travels in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/mskconnect_connector
# custom:
#   id: aws.msk.connector_encryption
#   requirement: every MSK Connect connector must be encrypted in transit
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_mskconnect_connector]
#   frameworks:
#     soc2: [cc_6_7]
#   remediation: Set `kafka_cluster_encryption_in_transit.0.encryption_type` to "TLS".
#   fix:
#     set:
#       path: [kafka_cluster_encryption_in_transit, 0, encryption_type]
#       value: TLS
package decree.aws.msk.connector_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(connector, "must be encrypted in transit", ["kafka_cluster_encryption_in_transit", 0, "encryption_type"]) if {
	some connector in input.resource.aws_mskconnect_connector
	encryption_type := value.at(connector.values, ["kafka_cluster_encryption_in_transit", 0, "encryption_type"], null)
	value.known(encryption_type)
	encryption_type != "TLS"
}
